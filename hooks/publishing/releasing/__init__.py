"""From a built site to what readers see: releases side by side in a folder, of which one is current."""
