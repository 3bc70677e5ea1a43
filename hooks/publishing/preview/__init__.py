"""The live preview: a server that stays, and a program behind it that starts anew when its own code changes."""
