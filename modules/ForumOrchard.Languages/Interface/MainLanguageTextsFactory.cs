using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Languages.Interface;

/// <summary>Puts <see cref="MainLanguageTexts"/> around the localizers of the site.</summary>
internal sealed class MainLanguageTextsFactory(IStringLocalizerFactory inner, IOptions<RequestLocalizationOptions> options) : IStringLocalizerFactory
{
    /// <summary>Puts this factory around the one that is registered.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var inner = services.Last(service => service.ServiceType == typeof(IStringLocalizerFactory));
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => new MainLanguageTextsFactory(
            (IStringLocalizerFactory)(inner.ImplementationInstance ?? inner.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!)),
            provider.GetRequiredService<IOptions<RequestLocalizationOptions>>())));
    }

    public IStringLocalizer Create(Type resourceSource) => new MainLanguageTexts(inner.Create(resourceSource), options);

    public IStringLocalizer Create(string baseName, string location) => new MainLanguageTexts(inner.Create(baseName, location), options);
}
