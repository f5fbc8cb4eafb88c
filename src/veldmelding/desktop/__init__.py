"""What a person sees: the window, its places and the questions; the only room that imports Qt.

A screen asks a room below for rows and counts, sends it commands, and holds no truth of its own.
Work on the vault happens in one thread, in order (`tasks`); screens listen to what changed in the
vault, not to who changed it. `application.run` is the door.
"""
