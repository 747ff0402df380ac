using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Pages.Sections;

/// <summary>Registers sections.</summary>
public static class SectionServices
{
    /// <summary>Makes the site know a content type: whoever asks for all <see cref="Section"/>s finds it.</summary>
    public static IServiceCollection AddSection<TSection>(this IServiceCollection services)
        where TSection : Section => services
        .AddScoped<TSection>()
        .AddScoped<Section>(provider => provider.GetRequiredService<TSection>());
}
