using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Codes beside the password.</summary>
[Feature("OrchardCore.Users.2FA")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class TwoFactorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TwoFactorRules>();
        services.AddScoped<TwoFactorFilter>();
        services.AddScoped(provider => new TwoFactorAccounts(provider));
        services.AddSiteDisplayDriver<RoleLoginSettingsDisplayDriver>();
        services.AddNavigationProvider<TwoFactorMenu>();
        services.Configure<MvcOptions>(options => options.Filters.AddService<TwoFactorFilter>());
    }
}

/// <summary>Codes of an authenticator app.</summary>
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
internal sealed class AuthenticatorAppStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<AuthenticatorKeys>();
        services.AddTransient<AuthenticatorTokens>();
        services.Configure<IdentityOptions>(options =>
        {
            options.Tokens.AuthenticatorTokenProvider = TokenOptions.DefaultAuthenticatorProvider;
            options.Tokens.ProviderMap[TokenOptions.DefaultAuthenticatorProvider] = new TokenProviderDescriptor(typeof(AuthenticatorTokens));
        });
    }
}
