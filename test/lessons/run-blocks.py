"""Runs the programs in a JSON list one by one, and prints as JSON what each printed."""

import contextlib
import io
import json
import sys
import warnings

warnings.simplefilter("ignore")


def run(program):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(program, "lesson", "exec"), {"__name__": "__main__"})
        except Exception as error:
            print("raises", type(error).__name__)
    return printed.getvalue().splitlines()


print(json.dumps([run(program) for program in json.load(sys.stdin)]))
