namespace OrchardCore.FileStorage;

/// <summary>A file cannot be read or written as asked.</summary>
public class FileStoreException : Exception
{
    public FileStoreException(string message)
        : base(message)
    {
    }

    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
