"""What people see, free of any host, and how each host draws it."""
