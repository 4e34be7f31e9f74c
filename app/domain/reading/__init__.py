"""What one mail is and says: one file a question, each with the line that proves it."""
