namespace ForumOrchard.SocialCards.Services;

/// <summary>What a picture for social networks says, in one language.</summary>
/// <param name="Name">Name in the picture's address: the path of a section's list, <c>publications</c>; <c>site</c> for all other pages.</param>
/// <param name="Site">The name of the site.</param>
/// <param name="Section">The name of the section; null if the page belongs to none.</param>
public sealed record Card(string Name, string Site, string? Section)
{
    /// <summary>The card of pages that belong to no section with a list.</summary>
    public const string OfSite = "site";
}
