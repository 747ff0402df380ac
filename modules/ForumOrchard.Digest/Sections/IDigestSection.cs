using System.Security.Claims;

namespace ForumOrchard.Digest.Sections;

/// <summary>A subject of the digest. A module registers one for each with <see cref="DigestServiceCollectionExtensions.AddDigestSection"/>.</summary>
public interface IDigestSection
{
    /// <summary>Under this name is kept what was mailed of it. It never changes.</summary>
    string Name { get; }

    /// <summary>Its place in the mail, from low to high.</summary>
    int Order { get; }

    /// <summary>Whether it cannot wait for the next day: visitors wait for an answer.</summary>
    bool IsUrgent { get; }

    /// <summary>Reads what waits for a person, whether or not it was mailed before. There is no request: only what this person may see, in the current language, from a bounded number of rows.</summary>
    /// <param name="user">The recipient.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    /// <returns>Null if nothing waits for them.</returns>
    Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken);
}
