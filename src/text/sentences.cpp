namespace plainsong {}
