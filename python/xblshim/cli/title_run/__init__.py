"""The parts of `xblshim run`.

expectations.py: parses and checks expected achievements
state_expectations.py: parses and checks expected statistics and presence
surroundings.py: prepares the title's environment, its service and its files
game_process.py: runs the game's process: start, signals, end, child processes
refused_requests.py: collects the requests that the service refused
left_open.py: reads the reports of unclosed objects
outcome.py: the run's result, as text and as JSON
junit.py: the run's result as a JUnit file
"""
