namespace ForumOrchard.LegalActs.Models;

/// <summary>What the values of <see cref="LegalActPart.Status"/> mean.</summary>
internal static class LegalActStatus
{
    /// <summary>Whether an act with this status no longer holds.</summary>
    public static bool IsPast(string? status) => status is "repealed" or "lapsed";
}
