using StatiqEdition;

AppDomain.CurrentDomain.UnhandledException += (_, defect) =>
{
    Console.Error.WriteLine($"statiq-edition: a defect of the program; please report it:\n{defect.ExceptionObject}");
    Environment.Exit(ExitCode.Trouble);
};
return await CommandLine.Run(args, Surroundings.OfProcess());
