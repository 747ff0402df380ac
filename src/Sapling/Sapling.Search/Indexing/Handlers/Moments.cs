namespace Sapling.Search.Indexing.Handlers;

/// <summary>Content keeps moments in UTC without saying so.</summary>
internal static class Moments
{
    public static DateTimeOffset? Utc(DateTime? moment) =>
        moment is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)) : null;
}
