"""The parts of `xblshim run`.

expectations.py   what is expected of the achievements, and whether it is met
state_expectations.py  the same of statistics and presence
surroundings.py   the title's environment, its service and its files
game_process.py   the game's process: start, signals, end, its children
left_open.py      the reports of what the title left open
outcome.py        what the run found, as text and as JSON
junit.py          the same as a JUnit file
"""
