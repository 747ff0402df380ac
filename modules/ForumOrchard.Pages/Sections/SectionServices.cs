using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Pages.Sections;

/// <summary>Registers sections.</summary>
public static class SectionServices
{
    /// <summary>Registers a content type's <see cref="Section"/>.</summary>
    public static IServiceCollection AddSection<TSection>(this IServiceCollection services)
        where TSection : Section => services
        .AddScoped<TSection>()
        .AddScoped<Section>(provider => provider.GetRequiredService<TSection>());
}
