namespace Sapling.Data.Databases;

/// <summary>The database cannot be reached or opened; the message is one sentence for the operator.</summary>
internal sealed class DatabaseUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
