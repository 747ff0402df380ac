namespace ForumOrchard.LegalActs.Models;

/// <summary>Whose number an act shows.</summary>
internal static class LegalActNumber
{
    /// <summary>Whether <see cref="LegalActPart.Number"/> is the act's own.</summary>
    public static bool IsOwn(LegalActPart part) => string.IsNullOrEmpty(part.NumberOf.Text);
}
