namespace OrchardCore.Media.Events;

/// <summary>Called before a file is written; may replace its content.</summary>
public interface IMediaCreatingEventHandler
{
    /// <param name="context">The file.</param>
    /// <param name="creatingStream">Its content, possibly replaced by an earlier handler. It is closed when the handler returns.</param>
    /// <returns>The content to write, a stream of its own, which the library disposes.</returns>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
