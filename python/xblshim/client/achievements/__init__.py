"""The achievement calls: updates one by one, in bulk and coalesced; reading; where failed updates go."""
