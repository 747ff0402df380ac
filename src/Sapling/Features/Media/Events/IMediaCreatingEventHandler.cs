namespace OrchardCore.Media.Events;

/// <summary>Is told of a file before it is written, and may write another content.</summary>
public interface IMediaCreatingEventHandler
{
    /// <param name="context">Which file.</param>
    /// <param name="creatingStream">Its content, or what the handler before made of it.</param>
    /// <returns>The content to write: the same stream, or another one, which the library disposes of.</returns>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
