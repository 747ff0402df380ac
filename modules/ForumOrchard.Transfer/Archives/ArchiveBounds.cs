namespace ForumOrchard.Transfer.Archives;

/// <summary>What an archive may hold. A small file can unpack to more than any disk holds, so that bytes are counted as they come.</summary>
internal static class ArchiveBounds
{
    /// <summary>Bytes of an upload.</summary>
    public const long Upload = 1_000_000_000;

    /// <summary>Bytes of all files, unpacked.</summary>
    public const long Unpacked = 2_000_000_000;

    /// <summary>Bytes of the recipe, unpacked. A thousand items have about ten million.</summary>
    public const int Recipe = 128_000_000;

    public const int Entries = 50_000;

    /// <summary>Of a path in the media library, in characters; <c>MediaUseIndex</c> has no room for more.</summary>
    public const int PathLength = 700;

    /// <summary>Of an id; its column has no room for more.</summary>
    public const int IdLength = 26;
}
