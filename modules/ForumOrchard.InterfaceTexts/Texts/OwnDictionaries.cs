using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Localization;

namespace ForumOrchard.InterfaceTexts.Texts;

/// <summary>
/// Stands between the localizers and the dictionaries of the files. A translation provider would be asked only once, when files are read; localizers ask here for each text.
/// </summary>
/// <param name="files">The dictionaries of the files, whatever other modules add to them.</param>
/// <param name="own">What translators have written.</param>
public sealed class OwnDictionaries(ILocalizationManager files, OwnTextMemory own) : ILocalizationManager
{
    /// <summary>What the files say.</summary>
    public ILocalizationManager Files => files;

    /// <summary>Puts this class around the one that is registered, a singleton as this is: <c>OrchardCore.Localization</c> has done it before, because the manifest depends on it.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var files = services.Last(service => service.ServiceType == typeof(ILocalizationManager));
        services.AddSingleton(provider => new OwnDictionaries(
            (ILocalizationManager)(files.ImplementationInstance ?? files.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, files.ImplementationType!)),
            provider.GetRequiredService<OwnTextMemory>()));
        services.Replace(ServiceDescriptor.Singleton<ILocalizationManager>(provider => provider.GetRequiredService<OwnDictionaries>()));
    }

    /// <inheritdoc/>
    public CultureDictionary GetDictionary(CultureInfo culture) => own.Over(files.GetDictionary(culture));
}
