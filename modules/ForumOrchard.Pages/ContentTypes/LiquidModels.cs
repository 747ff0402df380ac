using Fluid;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>Registers what templates read.</summary>
public static class LiquidModels
{
    /// <summary>Lets Liquid templates read all public properties of these types. It reads no others.</summary>
    public static IServiceCollection AddLiquidModels(this IServiceCollection services, params Type[] types) =>
        services.Configure<TemplateOptions>(options =>
        {
            foreach (var type in types)
            {
                options.MemberAccessStrategy.Register(type);
            }
        });
}
