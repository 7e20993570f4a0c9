//! Samples of one quantity, and how they are told.
