using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ForumOrchard.Accounts;

/// <summary>What users do with their own sign-ins.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>How soon a sign-in that was ended elsewhere is over; half an hour, as is usual, is long for who has lost a telephone.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<SignOutMenu>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = Soon);
    }
}
