using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Index of published acts by culture and list filters.</summary>
public sealed class LegalActIndex : MapIndex
{
    /// <summary>The earliest possible date.</summary>
    internal static readonly DateTime Unknown = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public required string ContentItemId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary><c>international</c> or <c>national</c>; empty if none is chosen.</summary>
    public required string Level { get; set; }

    /// <summary>The kind's term; null if none is chosen.</summary>
    public string? Kind { get; set; }

    public string? Status { get; set; }

    /// <summary>The date of adoption; <see cref="Unknown"/> if not known, so that such acts come last.</summary>
    public DateTime Adopted { get; set; }
}
