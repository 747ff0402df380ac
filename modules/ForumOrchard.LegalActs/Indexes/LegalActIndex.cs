using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>The published acts by language and by what the lists can be filtered by.</summary>
public sealed class LegalActIndex : MapIndex
{
    /// <summary>The earliest date there is.</summary>
    internal static readonly DateTime Unknown = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public required string ContentItemId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary><c>international</c> or <c>national</c>; empty where none is chosen.</summary>
    public required string Level { get; set; }

    /// <summary>The kind's term; null where none is chosen.</summary>
    public string? Kind { get; set; }

    public string? Status { get; set; }

    /// <summary>The day of adoption; <see cref="Unknown"/> where it is not known, so that such acts come last.</summary>
    public DateTime Adopted { get; set; }
}
