using YesSql.Indexes;

namespace ForumOrchard.Translations.Indexes;

/// <summary>All that there is to know of an <see cref="Models.Assignment"/>.</summary>
public sealed class AssignmentIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    public required string UserId { get; set; }

    public required string UserName { get; set; }
}
