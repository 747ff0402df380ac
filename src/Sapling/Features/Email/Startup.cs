using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Features.Email.Admin;
using Sapling.Features.Email.Messages;
using Sapling.Features.Email.Smtp;

namespace Sapling.Features.Email;

/// <summary>Mail.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EmailService>();
        services.AddScoped<IEmailService>(provider => provider.GetRequiredService<EmailService>());
        services.AddPermissionProvider<EmailPermissions>();
    }
}

/// <summary>Mail by SMTP.</summary>
[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SmtpAccount>();
        services.AddSingleton<SmtpPassword>();
        services.AddScoped<SmtpMessage>();
        services.AddSingleton<MailFolder>();
        services.AddScoped<SmtpProvider>();
    }
}

/// <summary>The settings of mail in the admin.</summary>
[Feature("OrchardCore.Email.Smtp")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSiteDisplayDriver<SmtpSettingsDisplayDriver>();
        services.AddNavigationProvider<EmailMenu>();
        services.AddScoped(provider => new MailFiles(provider.GetRequiredService<SmtpAccount>(), provider.GetRequiredService<MailFolder>()));
    }
}
