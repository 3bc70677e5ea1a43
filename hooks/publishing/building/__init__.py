"""One build of one hub: its pages as whole documents, its files, and what is made before they are asked for."""
