namespace ForumOrchard.Uploads.Contents;

/// <summary>
/// Copies of streams. The media library closes each stream that it gives to a handler, so that a handler never returns the stream it was given, even if it
/// changes nothing.
/// </summary>
public static class Spool
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The rest of the stream, in a temporary file that is deleted with the copy; it is at its beginning.</summary>
    /// <exception cref="IOException">The content cannot be read, or the disk is full; nothing is left then.</exception>
    public static async Task<Stream> CopyAsync(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);

        // The name's file is readable by its owner only.
        var copy = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            await content.CopyToAsync(copy);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}
