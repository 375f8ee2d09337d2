"""What every sender must get right, whichever library is below it."""
