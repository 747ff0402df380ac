using Microsoft.Extensions.Logging;

namespace ForumOrchard.Indexing;

/// <summary>Reads an index that may be damaged: a read failure is not the caller's error, and may not recur.</summary>
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
            // Lucene's exceptions for an empty folder, a missing file and a damaged file have this type.
            LogUnreadable(logger, exception, index);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The search index {Index} cannot be read, so nothing is found in it. Rebuild it in the admin.")]
    private static partial void LogUnreadable(ILogger logger, Exception exception, string index);
}
