namespace ForumOrchard.Attachments.Models;

/// <summary>How much of a file is searchable.</summary>
public sealed record TextQuality
{
    /// <summary>Number of pages read.</summary>
    public int Pages { get; init; }

    /// <summary>Numbers of pages that are images or empty, at most the first <see cref="MostNamed"/>.</summary>
    public int[] BlankPages { get; init; } = [];

    /// <summary>Numbers of pages with unreadable characters, at most the first <see cref="MostNamed"/>.</summary>
    public int[] GarbledPages { get; init; } = [];

    /// <summary>Limit for page numbers: editors only check the first ones.</summary>
    public const int MostNamed = 50;
}
