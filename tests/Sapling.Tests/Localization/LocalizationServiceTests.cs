using System.Globalization;
using OrchardCore.Localization.Models;
using Sapling.Features.Localization.Cultures;

namespace Sapling.Tests.Localization;

public sealed class LocalizationServiceTests
{
    [Fact]
    public async Task Cultures_OfTheSettings_KeepTheirOrder()
    {
        var service = Create(new LocalizationSettings { DefaultCulture = "ru", SupportedCultures = ["ru", "en", "ky"] });

        Assert.Equal("ru", await service.GetDefaultCultureAsync());
        Assert.Equal(["ru", "en", "ky"], await service.GetSupportedCulturesAsync());
    }

    [Fact]
    public async Task Cultures_WithoutTheDefaultOne_GetIt()
        => Assert.Equal(["ru", "en"], await Create(new LocalizationSettings { DefaultCulture = "ru", SupportedCultures = ["en"] }).GetSupportedCulturesAsync());

    [Fact]
    public async Task Cultures_BeforeSetUp_AreTheMachines()
        => Assert.Equal([CultureInfo.InstalledUICulture.Name], await Create(new LocalizationSettings()).GetSupportedCulturesAsync());

    private static LocalizationService Create(LocalizationSettings settings) => new(new FixedSettings(settings));
}
