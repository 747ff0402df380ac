namespace Sapling.Data.Sessions;

/// <summary>Orchard Core can store documents in named collections; this site does not need them.</summary>
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
