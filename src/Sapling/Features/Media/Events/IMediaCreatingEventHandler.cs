namespace OrchardCore.Media.Events;

/// <summary>Called before a file is written; may replace its content.</summary>
public interface IMediaCreatingEventHandler
{
    /// <param name="context">The file.</param>
    /// <param name="creatingStream">Its content, possibly replaced by an earlier handler.</param>
    /// <returns>The content to write: the same stream, or another one, which the library disposes.</returns>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
