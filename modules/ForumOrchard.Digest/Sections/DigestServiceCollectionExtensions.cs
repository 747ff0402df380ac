using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Digest.Sections;

/// <summary>Registration of sections.</summary>
public static class DigestServiceCollectionExtensions
{
    /// <summary>Adds a section to the digest.</summary>
    public static IServiceCollection AddDigestSection<TSection>(this IServiceCollection services)
        where TSection : class, IDigestSection => services.AddScoped<IDigestSection, TSection>();
}
