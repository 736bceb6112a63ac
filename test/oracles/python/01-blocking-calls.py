"""The article's first program: two functions that block."""
import time

from oracle import oracle


def fun1(x, ms=3000):
    print(f"Function 1 result {x**2}, wait ...")
    time.sleep(ms / 1000)
    print("Function 1 finished")


def fun2(x, ms=3000):
    print(f"Function 2 result {x**.05}, wait ...")
    time.sleep(ms / 1000)
    print("Function 2 finished")


def main():
    fun1(4)
    fun2(4)


def scenario(given, world):
    for name, *args in given["calls"]:
        {"fun1": fun1, "fun2": fun2, "main": main}[name](*args)


if __name__ == "__main__":
    oracle(scenario)
