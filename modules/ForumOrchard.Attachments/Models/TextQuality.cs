namespace ForumOrchard.Attachments.Models;

/// <summary>How much of a file can be searched.</summary>
public sealed record TextQuality
{
    /// <summary>Pages of the file, as far as it was read.</summary>
    public int Pages { get; init; }

    /// <summary>Numbers of pages that are pictures, or hold nothing, the first <see cref="MostNamed"/> of them.</summary>
    public int[] BlankPages { get; init; } = [];

    /// <summary>Numbers of pages whose letters are none, the first <see cref="MostNamed"/> of them.</summary>
    public int[] GarbledPages { get; init; } = [];

    /// <summary>As many page numbers are kept: editors look at the first ones.</summary>
    public const int MostNamed = 50;
}
