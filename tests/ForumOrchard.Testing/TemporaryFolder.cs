namespace ForumOrchard.Testing;

/// <summary>A new, empty folder that is gone when it is disposed of.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("forum-").FullName;

    public void Dispose()
    {
        // A file that a stopped server has not let go of yet costs nothing: it lies in the system's folder for temporary files.
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
