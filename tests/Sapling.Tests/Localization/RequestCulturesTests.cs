using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using Sapling.Features.Localization.Cultures;

namespace Sapling.Tests.Localization;

public sealed class RequestCulturesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FallBackToParentCulture_AsTheSettingsSay(bool fallsBack)
    {
        var options = new RequestLocalizationOptions();
        await using var services = new ServiceCollection()
            .AddSingleton<ISiteService>(new FixedSettings(new LocalizationSettings { FallBackToParentCulture = fallsBack }))
            .AddSingleton<ILocalizationService, TwoLanguages>()
            .BuildServiceProvider();

        await new RequestCultures(Options.Create(options)).FollowAsync(services);

        Assert.Equal((fallsBack, fallsBack), (options.FallBackToParentCultures, options.FallBackToParentUICultures));
    }

    [Fact]
    public void FallBackToParentCulture_UnlessItIsSaid_IsOff() => Assert.False(new LocalizationSettings().FallBackToParentCulture);
}
