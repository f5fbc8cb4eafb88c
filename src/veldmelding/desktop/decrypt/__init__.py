"""For headquarters: records that ODK encrypted, opened with the private key."""
