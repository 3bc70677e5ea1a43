"""What a web server or a host has to know to serve the hub: headers, redirects, types, and compressed copies."""
