using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Tests.Comments;

public sealed class CommentValidatorTests
{
    private readonly FakeClock _time = new(new DateTime(2026, 3, 8, 12, 0, 0, DateTimeKind.Utc));
    private readonly CommentValidator _validator;
    private readonly CommentForm _form;

    public CommentValidatorTests()
    {
        var clock = new CommentFormClock(new EphemeralDataProtectionProvider(), _time);
        var localizers = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        _validator = new CommentValidator(clock, new StringLocalizer<CommentValidator>(localizers));
        _form = new CommentForm { Name = "Айгүл", Email = "aigul@example.org", Text = "Спасибо!", Shown = clock.Start() };
        _time.Pass(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Validate_WholeForm_FindsNothing() => Assert.Empty(_validator.Validate(_form));

    [Theory]
    [InlineData(null)]
    [InlineData(" \t\n")]
    public void Validate_NoName_AsksForIt(string? name)
    {
        _form.Name = name;
        Assert.Equal(("Name", "Please write your name."), Assert.Single(_validator.Validate(_form)));
    }

    [Theory]
    [InlineData(CommentValidator.MaxLine, 0)]
    [InlineData(CommentValidator.MaxLine + 1, 1)]
    public void Validate_LongName_IsRefusedPastTheLimit(int length, int messages)
    {
        _form.Name = new string('ж', length);
        Assert.Equal(Enumerable.Repeat("Name", messages), Fields());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b@c")]
    [InlineData("@example.org")]
    public void Validate_NoAddress_AsksForIt(string? email)
    {
        _form.Email = email;
        Assert.Equal(["Email"], Fields());
    }

    [Fact]
    public void Validate_SpacesAroundTheAddress_AreForgiven()
    {
        _form.Email = "  aigul@example.org ";
        Assert.Empty(Fields());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(CommentValidator.MaxText, 0)]
    [InlineData(CommentValidator.MaxText + 1, 1)]
    public void Validate_Text_HasALeastAndAMostLength(int length, int messages)
    {
        _form.Text = new string('ж', length);
        Assert.Equal(Enumerable.Repeat("Text", messages), Fields());
    }

    [Fact]
    public void Validate_TrapFilled_RefusesTheWholeForm()
    {
        _form.Website = "https://example.org";
        Assert.Equal([string.Empty], Fields());
    }

    [Fact]
    public void Validate_TooFast_AsksToWait()
    {
        _time.Pass(-TimeSpan.FromMinutes(1) + CommentFormClock.Least - TimeSpan.FromTicks(1));
        Assert.Contains("very quick", Assert.Single(_validator.Validate(_form)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_JustSlowEnough_IsTaken()
    {
        _time.Pass(-TimeSpan.FromMinutes(1) + CommentFormClock.Least);
        Assert.Empty(Fields());
    }

    [Fact]
    public void Validate_Stale_AsksToSendAgain()
    {
        _time.Pass(CommentFormClock.Most);
        Assert.Contains("open for too long", Assert.Single(_validator.Validate(_form)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ForgedStamp_AsksToSendAgain()
    {
        _form.Shown = "639089280000000000";
        Assert.Contains("open for too long", Assert.Single(_validator.Validate(_form)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_EverythingWrong_HasOneMessageAField() => Assert.Equal(
        ["", "Email", "Name", "Text"],
        _validator.Validate(new CommentForm()).Select(error => error.Field).Order(StringComparer.Ordinal));

    private IEnumerable<string> Fields() => _validator.Validate(_form).Select(error => error.Field);
}
