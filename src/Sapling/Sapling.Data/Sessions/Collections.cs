namespace Sapling.Data.Sessions;

/// <summary>Orchard Core can keep documents apart in named collections; this site has no use for that.</summary>
internal static class Collections
{
    /// <exception cref="NotSupportedException">A collection is named.</exception>
    public static void RequireDefault(string? collection)
    {
        if (!string.IsNullOrEmpty(collection))
        {
            throw new NotSupportedException($"There is one collection of documents; \"{collection}\" cannot be used.");
        }
    }
}
