namespace ForumOrchard.Testing;

/// <summary>A new, empty folder that is deleted when disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("forum-").FullName;

    public void Dispose()
    {
        // A file still locked by a stopped server does no harm: it is in the system's temporary folder.
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
