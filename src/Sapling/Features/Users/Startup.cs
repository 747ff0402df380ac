using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using Sapling.Features.Users.Accounts;
using Sapling.Features.Users.Admin;
using Sapling.Features.Users.AuditTrail;
using Sapling.Features.Users.Recovery;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users;

/// <summary>Users who sign in with a password and stay signed in through a cookie.</summary>
internal sealed class Startup : StartupBase
{
    /// <summary>Authentication runs before anything else looks at the request.</summary>
    public override int ConfigureOrder => -150;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<UserIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<ISetupEventHandler, AdministratorSetup>();
        services.AddScoped<CurrentAccount>();
        services.AddScoped<PasswordRules>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<SignInReports>();
        services.AddScoped<OwnSignIns>();
        services.AddSingleton<KnownDevices>();
        services.AddScoped<PasswordLinks>();
        services.AddHttpContextAccessor();
        services.AddScoped<PublicAddress>();
        services.AddScoped(provider => new PasswordRecovery(provider));

        services.AddIdentityCore<IUser>(options =>
            {
                // Length makes a password safe; rules about character kinds make people write it down.
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.RequireUniqueEmail = true;

                // "Confirmed" means what EnabledAccounts checks: disabled users cannot sign in.
                options.SignIn.RequireConfirmedAccount = true;
            })
            .AddUserStore<UserStore>()
            .AddClaimsPrincipalFactory<UserPrincipalFactory>()
            .AddUserConfirmation<EnabledAccounts>()
            .AddTokenProvider<DataProtectorTokenProvider<IUser>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<ForgottenPasswordTokenProvider>(ForgottenPasswordTokenProvider.Key)
            .AddSignInManager();

        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = PasswordLinks.Lifetime);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Configure)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, ConfigureTwoFactor)
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, ConfigureTwoFactor);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseAuthentication().UseAuthorization();

    /// <summary>Between the password and the code.</summary>
    private static void ConfigureTwoFactor(CookieAuthenticationOptions options)
    {
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "orchauth_Default";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = EndedSignIns.Lifetime;
        options.LoginPath = "/login";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = CurrentAccount.ValidateAsync;
        options.Events.OnSigningIn = CurrentAccount.IdentifyAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            // The 403 page tells the user; a redirect would hide it.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}

/// <summary>Forgotten passwords.</summary>
[Feature("OrchardCore.Users.ResetPassword")]
internal sealed class RecoveryStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PasswordMail>();
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
    }
}

/// <summary>Accounts in the audit trail.</summary>
[Feature("OrchardCore.Users.AuditTrail")]
internal sealed class AuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.ConfigureOptions<UserEventNames>();
        services.AddScoped<UserEventHandler>();
        services.AddScoped<IUserEventHandler>(provider => provider.GetRequiredService<UserEventHandler>());
        services.AddScoped<ILoginFormEvent>(provider => provider.GetRequiredService<UserEventHandler>());
    }
}

/// <summary>Users in the admin.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<UserMenu>();
        services.AddScoped<UserAccess>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<UserList>();
        services.AddScoped<IDisplayDriver<User>, UserFormDriver>();
        services.AddScoped<IDisplayDriver<User>, UserRolesDriver>();
    }
}
