"""What goes with each release: the list of packages, and the licences of what readers get."""
