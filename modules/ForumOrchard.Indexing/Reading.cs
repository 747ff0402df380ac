using Microsoft.Extensions.Logging;

namespace ForumOrchard.Indexing;

/// <summary>Reads an index that may be broken: what its files do not give is no fault of whoever asked, and may be there again the next time.</summary>
internal static partial class Reading
{
    public static async ValueTask<bool> TryAsync(Func<Task> read, string index, ILogger logger)
    {
        try
        {
            await read();
            return true;
        }
        catch (IOException exception)
        {
            // Lucene's own exceptions for an empty folder, a file that is missing and one that is damaged are of this kind.
            LogUnreadable(logger, exception, index);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The search index {Index} cannot be read, so nothing is found in it. Rebuild it in the admin.")]
    private static partial void LogUnreadable(ILogger logger, Exception exception, string index);
}
